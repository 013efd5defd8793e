// The first test of Pipeline replaces this file.
