#include "dataview-info.c"
