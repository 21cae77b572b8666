-- Each statement may run again: a start that was killed half way goes on with the next.
CREATE TABLE IF NOT EXISTS loudness (
    track_id BIGINT PRIMARY KEY REFERENCES track ON DELETE CASCADE,
    source VARCHAR(20),
    lufs DOUBLE PRECISION,
    heard DOUBLE PRECISION,
    true_peak DOUBLE PRECISION,
    reason VARCHAR(1000),
    file_size BIGINT,
    modified_at TIMESTAMP(9) WITH TIME ZONE
);
