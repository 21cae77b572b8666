-- Until when a mood was seen to last, and which plays belong to the history that the user may erase.
ALTER TABLE mood ADD COLUMN IF NOT EXISTS seen_until TIMESTAMP(9) WITH TIME ZONE;
ALTER TABLE play ADD COLUMN IF NOT EXISTS in_history BOOLEAN DEFAULT TRUE NOT NULL;
CREATE INDEX IF NOT EXISTS play_started_at ON play (started_at);
