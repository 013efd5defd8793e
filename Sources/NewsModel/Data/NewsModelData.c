#include "NewsModelData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

// Made by tools/actor_nouns.py.
static const unsigned char actor_nouns[] = {
#embed "actor-nouns.txt"
};
EMBEDDED_TABLE(news_model_actor_nouns, actor_nouns, "actor-nouns.txt")
