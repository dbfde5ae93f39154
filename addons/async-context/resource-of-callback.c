#include "hooks-around-callback.c"
