#include "pending-refuses-version-10.c"
