#define OTHER -1 /* so many objects away, in the order in which they were wrapped */
#include "finalizers-delete-newer-references.c"
