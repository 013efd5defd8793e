#include "EventsData.h"

// `#embed` is C23; the compiler has it and says so.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char triggers[] = {
#embed "triggers.tsv"
};

EventsTable events_triggers(void) {
  EventsTable table = {triggers, sizeof triggers};
  return table;
}
