#include "conservation-release.c"
