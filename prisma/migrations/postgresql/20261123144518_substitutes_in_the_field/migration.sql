-- DropIndex
DROP INDEX "Match_status_createdAt_idx";

-- CreateTable
CREATE TABLE "OtherPlayer" (
    "matchId" TEXT NOT NULL,
    "playerId" TEXT NOT NULL,

    CONSTRAINT "OtherPlayer_pkey" PRIMARY KEY ("matchId","playerId")
);

-- CreateIndex
CREATE INDEX "Match_status_id_idx" ON "Match"("status", "id");

-- AddForeignKey
ALTER TABLE "OtherPlayer" ADD CONSTRAINT "OtherPlayer_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OtherPlayer" ADD CONSTRAINT "OtherPlayer_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
