// The first test of Ingest replaces this file.
