#include "PositionsData.h"

PositionsTable positions_empty_table(void) {
  PositionsTable table = {"", 0};
  return table;
}
