#include "ref-after-collection.c"
