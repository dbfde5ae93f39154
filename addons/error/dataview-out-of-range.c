#include "view-out-of-range.c"
