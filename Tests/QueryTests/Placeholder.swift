// The first test of Query replaces this file.
