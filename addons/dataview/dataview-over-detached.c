#include "dataview-created.c"
