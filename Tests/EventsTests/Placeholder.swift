// The first test of Events replaces this file.
