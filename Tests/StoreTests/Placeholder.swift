// The first test of Store replaces this file.
