-- AlterTable
ALTER TABLE "Player" ADD COLUMN     "alias" TEXT,
ADD COLUMN     "shownAs" TEXT NOT NULL DEFAULT 'full';
