#include "EventsData.h"

EventsTable events_empty_table(void) {
  EventsTable table = {"", 0};
  return table;
}
