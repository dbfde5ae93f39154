#include "experimental-inside-collection.c"
