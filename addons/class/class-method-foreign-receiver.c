#include "class-member-placement.c"
