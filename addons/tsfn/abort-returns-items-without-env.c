#include "abort-returns-items.c"
