// The first test of Entities replaces this file.
