// include: not-there
