#include "environment-end-returns-items.c"
