#include "EntitiesData.h"

EntitiesTable entities_empty_table(void) {
  EntitiesTable table = {"", 0};
  return table;
}
