#ifndef NEWS_MODEL_DATA_H
#define NEWS_MODEL_DATA_H

#include "EmbeddedTable.h"

/// Nouns for people and bodies of people, which can act and hold a position: `actor-nouns.txt`.
EmbeddedTable news_model_actor_nouns(void);

#endif
