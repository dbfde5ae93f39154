#include "pending-refuses-properties.c"
