#include "instanceof.c"
