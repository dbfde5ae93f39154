#include "pending-refuses-later-functions.c"
