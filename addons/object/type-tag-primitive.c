#include "type-tag-invisible.c"
