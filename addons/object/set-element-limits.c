#include "get-element.c"
