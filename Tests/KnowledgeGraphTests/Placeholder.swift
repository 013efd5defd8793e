// The first test of KnowledgeGraph replaces this file.
