-- What a correction was about: one probability for each emotion, in thousandths, and who gave them.
ALTER TABLE correction ADD COLUMN IF NOT EXISTS opinion VARCHAR(200);
ALTER TABLE correction ADD COLUMN IF NOT EXISTS reader VARCHAR(64) DEFAULT '' NOT NULL;
