// The first test of Positions replaces this file.
