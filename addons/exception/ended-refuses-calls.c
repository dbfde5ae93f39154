#include "pending-refuses-calls.c"
