#include "LanguageData.h"

LanguageTable language_empty_table(void) {
  LanguageTable table = {"", 0};
  return table;
}
