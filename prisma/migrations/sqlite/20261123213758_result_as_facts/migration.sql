-- AlterTable
ALTER TABLE "Match" ADD COLUMN "outcome" TEXT;
