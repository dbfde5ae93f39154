#include "pending-refuses-set-prototype.c"
