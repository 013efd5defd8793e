#include "LanguageData.h"

// Both files are made by `newsgraph-train names facts` and `newsgraph-train names train`.
_Alignas(64) static const unsigned char gazetteer[] = {
#embed "names-gazetteer.bin"
};

_Alignas(64) static const unsigned char model[] = {
#embed "names-model.bin"
};

LanguageTable names_gazetteer(void) {
  LanguageTable table = {gazetteer, sizeof gazetteer};
  return table;
}

LanguageTable names_model(void) {
  LanguageTable table = {model, sizeof model};
  return table;
}
