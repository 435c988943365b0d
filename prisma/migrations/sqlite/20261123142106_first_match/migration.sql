-- CreateTable
CREATE TABLE "Account" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "passwordHash" TEXT NOT NULL,
    "admin" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "Team" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "shortName" TEXT NOT NULL,
    "ownerId" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    CONSTRAINT "Team_ownerId_fkey" FOREIGN KEY ("ownerId") REFERENCES "Account" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Player" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP
);

-- CreateTable
CREATE TABLE "TeamPlayer" (
    "teamId" TEXT NOT NULL,
    "playerId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    PRIMARY KEY ("teamId", "playerId"),
    CONSTRAINT "TeamPlayer_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamPlayer_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TeamMember" (
    "teamId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "role" TEXT NOT NULL,

    PRIMARY KEY ("teamId", "accountId"),
    CONSTRAINT "TeamMember_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "TeamMember_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Match" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "visibility" TEXT NOT NULL,
    "tier" TEXT NOT NULL,
    "venue" TEXT NOT NULL,
    "startsAt" DATETIME,
    "conditionsName" TEXT NOT NULL,
    "simulated" BOOLEAN NOT NULL DEFAULT false,
    "createdAt" DATETIME NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "status" TEXT NOT NULL DEFAULT 'coming',
    "firstScore" TEXT,
    "secondScore" TEXT,
    "result" TEXT
);

-- CreateTable
CREATE TABLE "Side" (
    "matchId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "teamId" TEXT NOT NULL,
    "captainId" TEXT,
    "keeperId" TEXT,

    PRIMARY KEY ("matchId", "index"),
    CONSTRAINT "Side_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Side_teamId_fkey" FOREIGN KEY ("teamId") REFERENCES "Team" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SidePlayer" (
    "matchId" TEXT NOT NULL,
    "index" INTEGER NOT NULL,
    "position" INTEGER NOT NULL,
    "playerId" TEXT NOT NULL,

    PRIMARY KEY ("matchId", "index", "position"),
    CONSTRAINT "SidePlayer_matchId_index_fkey" FOREIGN KEY ("matchId", "index") REFERENCES "Side" ("matchId", "index") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "SidePlayer_playerId_fkey" FOREIGN KEY ("playerId") REFERENCES "Player" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Official" (
    "matchId" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "office" TEXT NOT NULL,
    "side" INTEGER,

    PRIMARY KEY ("matchId", "accountId", "office"),
    CONSTRAINT "Official_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match" ("id") ON DELETE CASCADE ON UPDATE CASCADE,
    CONSTRAINT "Official_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "Account" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Command" (
    "matchId" TEXT NOT NULL,
    "commandId" TEXT NOT NULL,
    "bodyHash" TEXT NOT NULL,
    "firstSeq" INTEGER NOT NULL,
    "seq" INTEGER NOT NULL,

    PRIMARY KEY ("matchId", "commandId"),
    CONSTRAINT "Command_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "LogEntry" (
    "matchId" TEXT NOT NULL,
    "seq" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "commandId" TEXT NOT NULL,
    "event" TEXT NOT NULL,
    "prevHash" TEXT,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("matchId", "seq"),
    CONSTRAINT "LogEntry_matchId_fkey" FOREIGN KEY ("matchId") REFERENCES "Match" ("id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "Account_email_key" ON "Account"("email");

-- CreateIndex
CREATE INDEX "Team_ownerId_idx" ON "Team"("ownerId");

-- CreateIndex
CREATE INDEX "TeamPlayer_playerId_idx" ON "TeamPlayer"("playerId");

-- CreateIndex
CREATE INDEX "TeamMember_accountId_idx" ON "TeamMember"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "Match_code_key" ON "Match"("code");

-- CreateIndex
CREATE INDEX "Match_status_createdAt_idx" ON "Match"("status", "createdAt");

-- CreateIndex
CREATE INDEX "Side_teamId_idx" ON "Side"("teamId");

-- CreateIndex
CREATE INDEX "SidePlayer_playerId_idx" ON "SidePlayer"("playerId");

-- CreateIndex
CREATE INDEX "Official_accountId_idx" ON "Official"("accountId");
