#include "posted-later.c"
