// The first test of Export replaces this file.
