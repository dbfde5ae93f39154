#include "pending-refuses-version-9.c"
