#ifndef CMEMORY_H
#define CMEMORY_H

/// Has blocks of a MiB and more come from the system and go back to it as soon as they are free.
///
/// Left alone the allocator raises that bound to the largest block that was freed, up to 32 MiB: the arrays of a long
/// article then leave holes that nothing fits into.
void memory_return_large_blocks(void);

#endif
