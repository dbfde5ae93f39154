#include "definition-without-name.c"
