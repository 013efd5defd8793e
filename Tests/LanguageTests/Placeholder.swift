// The first test of Language replaces this file.
