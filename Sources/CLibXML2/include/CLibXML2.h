#ifndef CLIBXML2_H
#define CLIBXML2_H

/// The version of libxml2 that the program was linked with, such as 20914.
int newsgraph_xml_version(void);

#endif
