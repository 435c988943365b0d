-- DropIndex
DROP INDEX "Match_status_createdAt_idx";

-- CreateTable
CREATE TABLE "OtherPlayer" (
    "matchId" TEXT NOT NULL,
    "playerId" TEXT NOT NULL,

    PRIMARY KEY ("matchId", "playerId"),
    CONSTRAINT "OtherPlayer_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "OtherPlayer_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "Match_status_id_idx" ON "Match"("status", "id");
