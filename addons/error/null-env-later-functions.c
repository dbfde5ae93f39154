#include "../exception/pending-refuses-later-functions.c"
