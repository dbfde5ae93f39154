#include "check-tag.c"
