#include "type-tag.c"
