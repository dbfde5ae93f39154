#include "pending-refuses-throws.c"
