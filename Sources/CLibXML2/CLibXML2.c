#include "CLibXML2.h"
#include <libxml/xmlversion.h>

int newsgraph_xml_version(void) { return LIBXML_VERSION; }
